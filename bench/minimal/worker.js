// Here so that the browser tells us the extension's id.
