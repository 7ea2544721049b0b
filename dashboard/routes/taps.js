/* A finger neither hovers nor hits what is small. On a chart whose points lead to a country's page, the first tap tells
   what a mouse is told that comes to rest, and the second one on the same country opens its page. On the map a tap is
   taken for the country that it is in, or for the nearest within a finger's reach. */
{
  const REACH = 22
  /* Pixels: within another country's land a dot reaches no farther, so that the land can be tapped too. */
  const ON_LAND = 8
  const SECTORS = 16
  const STEP = 3

  let finger = null
  let told = {}
  let label = null

  const forget = () => {
    label?.remove()
    label = null
    told = {}
  }

  const graphAt = event => {
    const graph = event.target.closest?.(".js-plotly-plot")
    const leads = graph?._fullLayout?.clickmode?.includes("select")
    return leads && !event.target.closest(".updatemenu-container, .slider-container, .modebar-container") ? graph : null
  }
  const isMap = graph => graph.layout.meta?.hearts !== undefined

  /* Where on the window a point of a drawing is, and back. */
  const onto = (matrix, x, y) => new DOMPoint(x, y).matrixTransform(matrix)
  const far = (one, other) => Math.hypot(one.x - other.x, one.y - other.y)

  const dotsOf = graph => {
    const { customdata, text } = graph._fullData[2]
    return [...graph.querySelectorAll("path.point")].flatMap((path, point) => {
      const { x, y, width, height } = path.getBoundingClientRect()
      return width ? [{ curve: 2, point, code: customdata[point][0], text: text[point], x: x + width / 2, y: y + height / 2 }] : []
    })
  }

  /* The shapes that a finger at a place may mean: only these are asked whether they hold a point. */
  const shapesNear = (graph, place) => {
    const { customdata, text } = graph._fullData[1]
    return [...graph.querySelectorAll(".choroplethlayer path")].flatMap(path => {
      const code = path.__data__?.data?.[0]
      const { left, right, top, bottom } = path.getBoundingClientRect()
      const near = left - REACH < place.x && place.x < right + REACH && top - REACH < place.y && place.y < bottom + REACH
      if (!code || !near) return []
      const point = customdata.findIndex(([one]) => one === code)
      return [{ curve: 1, point, code, text: text[point], path, back: path.getScreenCTM().inverse() }]
    })
  }
  const holding = (shapes, place) => shapes.find(({ path, back }) => path.isPointInFill(onto(back, place.x, place.y)))

  const around = (place, reach) =>
    Array.from({ length: SECTORS }, (_, sector) => {
      const angle = (2 * Math.PI * sector) / SECTORS
      return { x: place.x + reach * Math.cos(angle), y: place.y + reach * Math.sin(angle) }
    })

  /* The point deepest within a country's land. */
  const heartOf = (graph, shape) => {
    const [x, y] = graph._fullLayout.geo._subplot.projection(graph.layout.meta.hearts[shape.code]) ?? [Infinity, Infinity]
    return onto(shape.path.getScreenCTM(), x, y)
  }

  const meant = (graph, place) => {
    const dots = dotsOf(graph).map(dot => ({ ...dot, away: far(dot, place) }))
    const dot = dots.reduce((one, other) => (other.away < one.away ? other : one), { away: Infinity })
    const shapes = shapesNear(graph, place)
    const land = holding(shapes, place)
    if (land) return dot.away < ON_LAND && dot.away < far(heartOf(graph, land), place) ? dot : land
    for (let reach = STEP; reach <= REACH && reach < dot.away; reach += STEP) {
      const shore = around(place, reach).map(one => holding(shapes, one)).find(Boolean)
      if (shore) return shore
    }
    return dot.away <= REACH ? dot : null
  }

  const show = (graph, { text }, place) => {
    const box = graph.getBoundingClientRect()
    label = document.createElement("div")
    label.className = "tapped"
    label.setAttribute("role", "status")
    label.innerHTML = text
    const again = document.createElement("small")
    again.textContent = graph.layout.meta.again
    label.append(again)
    graph.append(label)
    const { offsetWidth: width, offsetHeight: height } = label
    const left = Math.min(Math.max(place.x - box.left - width / 2, 0), Math.max(box.width - width, 0))
    const above = place.y - box.top - height - REACH
    label.style.left = `${left}px`
    label.style.top = `${above < 0 ? place.y - box.top + REACH : above}px`
  }

  const open = (graph, { curve, point }) => {
    const { customdata } = graph._fullData[curve]
    const chosen = { curveNumber: curve, pointNumber: point, pointIndex: point, customdata: customdata[point] }
    graph.emit("plotly_selected", { points: [chosen] })
  }

  addEventListener("pointerdown", event => {
    finger = event.pointerType === "mouse" ? null : { x: event.clientX, y: event.clientY }
    if (!finger || !graphAt(event)) forget()
  }, true)

  /* A mouse that moves is told as one; what only stands for a finger is not. */
  addEventListener("pointermove", event => { if (event.pointerType === "mouse") finger = null }, true)

  /* What a browser tells after a tap as if a mouse had moved there would have the map speak of another country. */
  addEventListener("mousemove", event => {
    const graph = finger && graphAt(event)
    if (graph && isMap(graph)) event.stopPropagation()
  }, true)

  addEventListener("click", event => {
    const graph = finger && graphAt(event)
    if (!graph) return
    const found = isMap(graph) ? meant(graph, finger) : graph._hoverdata?.[0] && { code: graph._hoverdata[0].customdata?.[0] }
    const again = found?.code !== undefined && told.graph === graph && told.code === found.code
    if (isMap(graph) || !again) event.stopPropagation()
    forget()
    if (!found) return
    if (again && isMap(graph)) open(graph, found)
    if (again) return
    told = { graph, code: found.code }
    if (!isMap(graph)) return
    show(graph, found, finger)
    for (const changes of ["plotly_animatingframe", "plotly_relayout", "plotly_afterplot"]) graph.once(changes, forget)
  }, true)
}
