// For pieces of raw markup: the text that the browser finds in them, less what was never meant to be read.
pieces => pieces.map(piece => {
    const body = new DOMParser().parseFromString('<!DOCTYPE html><body>' + piece, 'text/html').body;
    const unread = ['embed', 'iframe', 'noembed', 'noframes', 'object', 'script', 'style', 'template'];
    const text = node => node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE ? node.data
        : node.nodeType !== Node.ELEMENT_NODE || unread.includes(node.localName.toLowerCase()) ? ''
        : Array.from(node.childNodes, text).join('');
    return text(body);
})
