package org.isnad.app.read;

import java.io.InputStream;

/**
 * A document ready to be read.
 *
 * @param fileName for id and format
 * @param told what the transport says
 * @param stream to be closed by the reader
 */
record OpenedDocument(String fileName, Source.Told told, InputStream stream) {}
