package torchffm.io.safetensors;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The header as the format's own library writes it, to the byte: compact, and spaces up to a multiple of 8. */
final class HeaderText {
    private static final int ALIGNMENT = 8;

    private final StringBuilder text = new StringBuilder("{");

    void metadata(Map<String, String> metadata) {
        if (metadata.isEmpty()) {
            return;
        }
        name("__metadata__");
        String before = "{";
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            text.append(before);
            quoted(entry.getKey());
            text.append(':');
            quoted(entry.getValue());
            before = ",";
        }
        text.append('}');
    }

    void tensor(String name, SafetensorsType type, long[] shape, long begin, long end) {
        name(name);
        text.append("{\"dtype\":\"").append(type.name()).append("\",\"shape\":[");
        for (int i = 0; i < shape.length; i++) {
            boolean last = i == shape.length - 1;
            text.append(last ? shape[i] * type.packed() : shape[i]).append(last ? "" : ",");
        }
        text.append("],\"data_offsets\":[")
                .append(begin)
                .append(',')
                .append(end)
                .append("]}");
    }

    byte[] bytes() {
        text.append('}');
        int length = text.toString().getBytes(StandardCharsets.UTF_8).length;
        text.append(" ".repeat(-length & (ALIGNMENT - 1)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void name(String name) {
        text.append(text.length() > 1 ? "," : "");
        quoted(name);
        text.append(':');
    }

    private void quoted(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}
