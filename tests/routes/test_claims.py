"""The claim check over HTTP, without a server: what is answered, and what is refused."""

import json
from urllib.parse import urlencode

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dashboard import gallery
from dashboard.routes import ROUTES

CLIENT = TestClient(Starlette(routes=ROUTES), base_url="http://example.org")
CLAIM = "Kazakhstan rose from 39th in 2018 to 27th in 2022"


def test_a_claim_in_an_address_is_judged_part_by_part():
    answer = CLIENT.get("/api/claims", params={"text": CLAIM})
    assert answer.status_code == 200
    found = answer.json()
    assert found["verdict"] == "partly"
    (assertion,) = found["assertions"]
    assert assertion["reading"] == {
        "country": "KAZ",
        "index": "egdi",
        "within": "world",
        "editions": [2018, 2022],
        "editions_inferred": False,
    }
    assert [part["verdict"] for part in assertion["parts"]] == ["right", "off", "right"]
    assert assertion["words"] == "Kazakhstan, E-Government Development Index (EGDI)"
    assert assertion["figures"][0]["rank"] == 39
    assert "from 39th of 193 in 2018 to 28th of 193 in 2022" in found["corrected"]
    assert found["source"].startswith("Source: United Nations E-Government Survey")
    assert found["dataset_version"] == gallery.survey().version
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (json.dumps({"text": CLAIM}), "application/json"),
        (CLAIM, "text/plain"),
        (urlencode({"text": CLAIM}), "application/x-www-form-urlencoded"),
        (CLAIM, "application/x-www-form-urlencoded"),
    ],
)
def test_a_text_can_be_posted(body, kind):
    answer = CLIENT.post("/api/claims", content=body, headers={"content-type": kind})
    assert answer.json()["verdict"] == "partly"


def test_a_whole_text_is_judged_claim_by_claim():
    text = f"{CLAIM}. The minister opened a park. Qatar ranked 78th in 2022."
    found = CLIENT.post("/api/claims", content=text).json()
    assert [claim["verdict"] for claim in found["claims"]] == ["partly", "confirmed"]
    assert [text[claim["start"] : claim["end"]] for claim in found["claims"]] == [
        f"{CLAIM}.",
        "Qatar ranked 78th in 2022.",
    ]


def test_a_claim_is_judged_as_of_an_edition():
    text = "Kazakhstan is 28th"
    now = CLIENT.get("/api/claims", params={"text": text}).json()
    then = CLIENT.get("/api/claims", params={"text": text, "asof": "2022"}).json()
    assert (now["verdict"], now["latest_edition"]) == ("not_confirmed", 2024)
    assert (then["verdict"], then["latest_edition"]) == ("confirmed", 2022)


@pytest.mark.parametrize(
    ("asked", "status", "words"),
    [
        ({"text": "a" * 2001}, 414, "Send it with POST instead."),
        ({"text": "  "}, 400, "There is no text to check."),
        ({}, 400, "There is no text to check."),
        ({"text": CLAIM, "asof": "2021"}, 400, "There is no edition “2021” to judge on"),
    ],
)
def test_an_address_that_cannot_be_judged_says_why_in_one_sentence(asked, status, words):
    answer = CLIENT.get("/api/claims", params=asked)
    assert answer.status_code == status
    assert words in answer.text


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"a" * 20_001, "text/plain", 413),
        (b"a" * 200_000, "text/plain", 413),
        (b"\xff\xfe", "text/plain", 400),
        (b"{", "application/json", 400),
        (b"[1]", "application/json", 400),
        (b'{"text": 3}', "application/json", 400),
    ],
)
def test_a_body_that_cannot_be_judged_is_refused(body, kind, status):
    answer = CLIENT.post("/api/claims", content=body, headers={"content-type": kind})
    assert answer.status_code == status
    assert answer.text.endswith(".")


def test_what_cannot_be_checked_says_what_to_write_instead():
    found = CLIENT.get("/api/claims", params={"text": "Congo rose in the ranking"}).json()
    assert found["verdict"] == "cannot_be_checked"
    (obstacle,) = found["assertions"][0]["obstacles"]
    assert obstacle["countries"] == ["COD", "COG"]
    assert "Write the name in full." in obstacle["advice"]
