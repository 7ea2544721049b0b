/* A browser that translates a page puts elements of its own in the place of its texts. What draws the page goes on
   writing into the texts that it has made, which nobody sees any more, and fails where it takes one from a place that
   it is no longer in. So a text comes back to its place before it is written anew, and what stands there for it is
   taken for it; whatever is not written anew stays translated. */
{
  /* What stands in the place of a text, and the text in whose place an element stands. */
  const stands = new WeakMap()
  const texts = new WeakMap()

  const isElement = node => node?.nodeType === Node.ELEMENT_NODE
  const note = records => {
    const come = new Set(records.flatMap(({ addedNodes }) => [...addedNodes].filter(isElement)))
    records.forEach(({ target, addedNodes, removedNodes, previousSibling, nextSibling }, place) => {
      const gone = [...removedNodes].filter(node => node.nodeType === Node.TEXT_NODE)
      if (!gone.length) return
      const next = records[place + 1]
      const after = next?.target === target && next.previousSibling === previousSibling && next.nextSibling === nextSibling
      const beside = [previousSibling, nextSibling].filter(node => come.has(node))
      const stand = [...addedNodes, ...beside, ...(after ? next.addedNodes : [])].find(isElement)
      if (!stand) return
      texts.set(stand, gone[0])
      for (const text of gone) stands.set(text, stand)
    })
  }
  const watch = new MutationObserver(note)
  watch.observe(document, { childList: true, subtree: true })

  const standIn = text => {
    note(watch.takeRecords())
    const stand = stands.get(text)
    return stand?.isConnected ? stand : undefined
  }

  /* The child of a parent in whose place a node is, where it is not that child itself. */
  const childAt = (parent, node) => {
    if (!node || node.parentNode === parent) return node
    let child = parent.contains(node) ? node : standIn(node)
    while (child && child.parentNode !== parent) child = child.parentNode
    return child ?? node
  }

  /* A sentence in several texts may have been translated in the place of one of them. */
  const bringBack = text => {
    const stand = standIn(text)
    if (!stand) return
    for (const one of [...stand.parentNode.children]) if (texts.has(one)) one.replaceWith(texts.get(one))
  }

  /* A text that is put elsewhere leaves nothing behind. */
  const moved = (node, parent) => {
    const stand = stands.get(node)
    if (stand && !stand.contains(parent)) stand.remove()
    return node
  }

  const { removeChild, insertBefore, appendChild } = Node.prototype
  Node.prototype.removeChild = function (node) {
    removeChild.call(this, childAt(this, node))
    return node
  }
  Node.prototype.insertBefore = function (node, next) {
    return insertBefore.call(this, moved(node, this), childAt(this, next))
  }
  Node.prototype.appendChild = function (node) {
    return appendChild.call(this, moved(node, this))
  }

  const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue")
  Object.defineProperty(Text.prototype, "nodeValue", {
    configurable: true,
    get,
    set(value) {
      bringBack(this)
      set.call(this, value)
    },
  })
}
