// For pieces of markup: the trees that the browser makes of them, as [name, attributes, children] and strings.
pieces => {
    const tree = node => node.nodeType === Node.TEXT_NODE ? node.data
        : node.nodeType !== Node.ELEMENT_NODE ? ['#' + node.nodeName, {}, []]
        : [node.namespaceURI === 'http://www.w3.org/1999/xhtml' ? node.localName : 'foreign ' + node.localName,
            Object.fromEntries(Array.from(node.attributes, attribute => [attribute.name, attribute.value])),
            Array.from(node.childNodes, tree)];
    return pieces.map(piece => {
        const body = new DOMParser().parseFromString('<!DOCTYPE html><body>' + piece, 'text/html').body;
        return { tree: tree(body)[2] };
    });
}
