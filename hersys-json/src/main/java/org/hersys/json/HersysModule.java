package org.hersys.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.types.Shapes;

/**
 * Teaches Jackson the types of the library (Jacksonモジュール), for hosts that have them within types of their own.
 *
 * <pre>{@code
 * var mapper = JsonMapper.builder().addModule(new HersysModule()).build();
 * }</pre>
 *
 * <p>What is handed in or stored is written and read; what the law answers is written only. Reading is strict whatever
 * the mapper is set to, and ends in a {@link RefusedJsonException}. Found by {@code findAndRegisterModules()} as well.
 */
public final class HersysModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module with every type of the library. */
    public HersysModule() {
        super("hersys");
        Shapes.standard().all().forEach((type, shape) -> register(type, shape));
    }

    @SuppressWarnings("unchecked") // the registry keeps type and shape together
    private <T> void register(Class<T> type, Shape<?> shape) {
        var typed = (Shape<T>) shape;
        addSerializer(type, new ShapeSerializer<>(type, typed));
        if (!typed.isWrittenOnly()) {
            addDeserializer(type, new ShapeDeserializer<>(type, typed));
        }
    }
}
