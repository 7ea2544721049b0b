"""Scripts joined do in a browser what they do one by one."""

import json
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Page, Route

from dashboard.routes.joined import Scripts

RUNTIME = "rolldown-runtime.1.js"
HELPER = "var o=(e,t)=>()=>(e&&(t=e(e=0)),t);export{o as n};"
ENTRY = "entry.1.js"
EXPORTED = {"constant": "a", "function": "b", "default": "default", "late": "c", "make": "d"}


def script(number: int, below: list[str], later: list[str], random: Random) -> str:
    """A script that notes when it runs, and what it takes from others."""
    imports, seen = f'import{{n as h}}from"./{RUNTIME}";', []
    for at, file in enumerate(below):
        wanted = random.sample(sorted(EXPORTED), random.randint(0, len(EXPORTED)))
        if "late" in wanted and "make" not in wanted:
            wanted.append("make")
        named = {one: f"{one[0]}{at}" for one in wanted}
        listed = ",".join(f"{EXPORTED[one]} as {own}" for one, own in named.items())
        imports += f'import{{{listed}}}from"./{file}";' if named else f'import"./{file}";'
        seen += [f"{own}()" for one, own in named.items() if one == "make"]
        seen += [named[one] for one in ("constant", "late") if one in named]
        seen += [f"{named[one]}()" for one in ("function", "default") if one in named]
    calls = ",".join(
        f"H(()=>import(`./{one}`),__vite__mapDeps([{at}])).then(e=>log.push([{number},`has`,e.a,e.b()]))"
        for at, one in enumerate(later)
    )
    table = ""
    if later:
        listed = ",".join(f'"./{one}"' for one in later)
        table = f"const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=[{listed}])))=>i.map(i=>d[i]);\n"
    code = (
        f"var a={number},c,d=h((()=>{{c=`late {number}`}}));function b(){{return [a]}}"
        f"var H=(e,t)=>t.length?e():null;log.push([{number},{','.join(seen)}]);"
        f"waiting.push({calls or 'null'});"
    )
    return f"{table}{imports}{code}export{{a,b,b as default,c,d}};"


def tree(seed: int) -> dict[str, str]:
    """Scripts that import from one another in no circle, by their names."""
    random = Random(seed)
    count = random.randint(4, 14)
    files = [f"part{number}.1.js" for number in range(count)] + [ENTRY]
    made = {RUNTIME: HELPER}
    for number, file in enumerate(files):
        below = random.sample(files[:number], random.randint(0, min(3, number)))
        later = random.sample(files[:-1], random.randint(0, 2))
        made[file] = script(number, below, later, random)
    return made


PAGE = "<script>window.log = []; window.waiting = []</script>"
RUN = f"""async () => {{
  await import("./{ENTRY}")
  for (let done = 0; done < waiting.length; done++) await waiting[done]
  return JSON.stringify(log)
}}"""


def noted(page: Page, files: dict[str, str]) -> list[list[object]]:
    """What scripts note when a browser runs them."""

    def answer(route: Route) -> None:
        name = route.request.url.rpartition("/")[2]
        if name in files:
            route.fulfill(body=files[name], content_type="text/javascript")
        else:
            route.fulfill(body=PAGE, content_type="text/html")

    page.unroute_all()
    page.route("**/*", answer)
    page.goto("http://127.0.0.1/joined/")
    found: list[list[object]] = json.loads(page.evaluate(RUN))
    return found


@pytest.mark.parametrize("seed", range(20))
def test_joined_scripts_run_in_the_same_order_and_see_the_same(
    page: Page, tmp_path: Path, seed: int
) -> None:
    files = tree(seed)
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    some = Random(seed).sample(sorted(set(files) - {ENTRY, RUNTIME}), 2)
    joined = Scripts(tmp_path, [[ENTRY], some])
    sent = {name: joined.sent(name) for name in files if joined.place.get(name, name) == name}
    alone = [str(one) for one in noted(page, files)]
    together = [str(one) for one in noted(page, sent)]
    start = len(joined.joined[ENTRY]) - 1
    assert len(alone) >= start > 0
    assert together[:start] == alone[:start]
    assert len(together) == len(set(together))
    assert set(alone) <= set(together)
