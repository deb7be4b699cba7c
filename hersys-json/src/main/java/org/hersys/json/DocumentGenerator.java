package org.hersys.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/** Writes a value with the name of the document and the version of the schema in front of its own members. */
final class DocumentGenerator extends JsonGeneratorDelegate {

    private final String name;
    private final int version;
    private boolean isBegun;

    DocumentGenerator(JsonGenerator json, String name, int version) {
        super(json);
        this.name = name;
        this.version = version;
    }

    @Override
    public void writeStartObject() throws IOException {
        super.writeStartObject();
        if (!isBegun) {
            isBegun = true;
            writeStringField(StoredDocument.DOCUMENT, name);
            writeNumberField(StoredDocument.SCHEMA_VERSION, version);
        }
    }

    /** Whether the value is an object at all. */
    boolean isBegun() {
        return isBegun;
    }
}
