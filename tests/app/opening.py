"""Opens a page of the dashboard without a browser."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

APP = str(Path(__file__).resolve().parents[2] / "dashboard" / "app.py")


def open_view(view: str, **query: str) -> AppTest:
    """The page `views/<view>.py` after its first run at an address with this query."""
    app = AppTest.from_file(APP, default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    app.switch_page(f"views/{view}.py")
    app.run()
    assert not app.exception
    return app


def open_table(app: AppTest, chart: str) -> AppTest:
    """The page with the table beneath a chart unfolded."""
    assert not app.dataframe, "a folded table is not sent"
    app.session_state[f"table_{chart}"] = True
    return app.run()
