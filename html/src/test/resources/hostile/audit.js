// What no page may carry, asked of the document that the browser made of it: an array of complaints.
document => {
    const complaints = [];
    const complain = (element, what) => complaints.push(what + ' in ' + element.cloneNode(false).outerHTML);
    const NEVER = ['applet', 'base', 'button', 'dialog', 'embed', 'form', 'frame', 'frameset', 'iframe', 'input', 'map',
        'math', 'noembed', 'noframes', 'noscript', 'object', 'param', 'plaintext', 'portal', 'select', 'slot', 'svg',
        'template', 'textarea', 'xmp'];
    const NEVER_ATTRIBUTES = ['style', 'is', 'slot', 'nonce', 'popover', 'popovertarget', 'command', 'commandfor', 'form',
        'formaction', 'action', 'ping', 'usemap', 'ismap', 'autofocus', 'contenteditable', 'download', 'http-equiv',
        'srcdoc', 'background', 'manifest', 'archive', 'codebase', 'autoplay'];
    const ADDRESSES = ['href', 'src', 'cite', 'poster', 'longdesc', 'data'];
    const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
    const address = (element, value) => {
        let scheme = 'unreadable';
        try {
            scheme = new URL(value, element.baseURI).protocol;
        } catch (e) {
            // a browser goes nowhere from there
            return;
        }
        if (!SCHEMES.includes(scheme)) {
            complain(element, scheme);
        }
    };
    for (const element of document.querySelectorAll('*')) {
        const name = element.localName;
        if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || NEVER.includes(name) || name.includes('-')
                || element.shadowRoot) {
            complain(element, name);
        }
        for (const { name: attribute, value } of element.attributes) {
            if (attribute.startsWith('on') || NEVER_ATTRIBUTES.includes(attribute) || !/^[a-z-]+$/.test(attribute)) {
                complain(element, attribute);
            } else if (ADDRESSES.includes(attribute)) {
                address(element, value);
            } else if (attribute === 'srcset') {
                // an address ends at white space; a comma at its end is none of it
                value.split(/\s+/).filter(part => part.includes(':')).forEach(part => address(element, part));
            }
        }
        for (const attribute of ['id', 'name']) {
            const value = name === 'meta' ? null : element.getAttribute(attribute);
            if (value && document[value] === element) {
                complain(element, 'shadow of document.' + value);
            }
        }
        if (name === 'script') {
            if (element.type !== 'application/ld+json') {
                complain(element, 'script');
            } else if (!Array.isArray(JSON.parse(element.text)['@graph'])) {
                complain(element, 'broken JSON-LD');
            }
        }
        if (name === 'link' && /preload|prefetch|preconnect|manifest|import|dns/.test(element.rel)) {
            complain(element, element.rel);
        }
        if (name === 'style' && element.parentNode !== document.head) {
            complain(element, 'style');
        }
    }
    if (document.querySelectorAll('style').length > 1) {
        complaints.push('a second stylesheet');
    }
    return complaints;
}
