"""/api: the same charts, tables and findings over HTTP; /scripts: what the page itself runs."""

from starlette.routing import Route

from dashboard.routes.charts import chart_file
from dashboard.routes.claims import claims
from dashboard.routes.dataset import dataset, full_data, table
from dashboard.routes.findings import findings
from dashboard.routes.scripts import script
from dashboard.routes.unknown import unknown

ROUTES = [
    Route("/api/charts/{name}.{ending}", chart_file),
    Route("/api/claims", claims, methods=["GET", "POST"]),
    Route("/api/data.{ending}", full_data),
    Route("/api/dataset.zip", dataset),
    Route("/api/findings", findings),
    Route("/api/tables/{name}.{ending}", table),
    Route("/scripts/{name}", script),
    Route("/api/{rest:path}", unknown),
    Route("/api", unknown),
]
