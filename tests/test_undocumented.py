"""What Streamlit's documentation does not promise: a failure here says what an upgrade broke."""

from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext

from dashboard.undocumented import page_folder, went_through_history


def test_streamlits_page_is_where_its_scripts_are_served_from() -> None:
    assert (page_folder() / "index.html").is_file()
    assert list((page_folder() / "static/js").glob("*.js"))


def test_a_run_tells_whether_it_began_with_back_or_forward() -> None:
    assert "is_history_navigation" in ScriptRunContext.__dataclass_fields__
    assert not went_through_history()
