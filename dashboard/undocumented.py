"""What the product relies on in Streamlit and Streamlit's documentation does not promise.

Each has a test in `tests/test_undocumented.py` that says what broke when an upgrade breaks it.
"""

from pathlib import Path

from streamlit import file_util
from streamlit.runtime.scriptrunner import get_script_run_ctx


def page_folder() -> Path:
    """Where Streamlit keeps its page: `index.html`, and below `static` its scripts, styles and fonts."""
    return Path(file_util.get_static_dir())


def went_through_history() -> bool:
    """Whether this run began because the reader went back or forward."""
    context = get_script_run_ctx()
    return context is not None and context.is_history_navigation
