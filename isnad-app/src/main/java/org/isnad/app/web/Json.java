package org.isnad.app.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/** Reads and writes JSON bodies. */
final class Json {
  /** Of a request: an article of a hundred pages. */
  static final int MOST_BYTES = 1 << 20;

  private static final int DEEPEST = 20;
  static final ObjectMapper MAPPER = mapper();

  private Json() {}

  private static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    SimpleModule module = new SimpleModule();
    module.addSerializer(LocalDate.class, ToStringSerializer.instance);
    module.addSerializer(new OptionalSerializer());
    return mapper.registerModule(module);
  }

  /** A value, or null without one. */
  private static final class OptionalSerializer extends StdSerializer<Optional<?>> {
    private static final long serialVersionUID = 1L;

    OptionalSerializer() {
      super(Optional.class, true);
    }

    @Override
    public void serialize(Optional<?> value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(value.orElse(null), out);
    }
  }

  static void answer(Context ctx, Object body) {
    try {
      ctx.contentType("application/json; charset=utf-8").result(MAPPER.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written", e);
    }
  }

  /**
   * The body of a request.
   *
   * @throws Problem if it is no JSON object, is none that this page sent, or is too large
   */
  static JsonNode body(Context ctx) {
    String type = ctx.contentType();
    // Other sites cannot make a browser send this type without asking first.
    if (type == null || !type.split(";", 2)[0].strip().equals("application/json")) {
      throw new Problem(415, "send JSON, with the header Content-Type: application/json");
    }
    try {
      JsonNode body = MAPPER.readTree(bytes(ctx));
      if (body == null || !body.isObject()) {
        throw Problem.badRequest("send one JSON object");
      }
      return body;
    } catch (IOException e) {
      throw Problem.badRequest("broken JSON");
    }
  }

  /** The bytes of a body, at most {@link #MOST_BYTES}. */
  static byte[] bytes(Context ctx) {
    try {
      InputStream in = ctx.req().getInputStream();
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Problem(413, "more than " + MOST_BYTES + " bytes; cut the article");
      }
      return bytes;
    } catch (IOException e) {
      throw Problem.badRequest("the body breaks off");
    }
  }
}
