"""The least that Streamlit can be asked to show."""

import streamlit as st

st.write("hi")
