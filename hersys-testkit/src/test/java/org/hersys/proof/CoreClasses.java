package org.hersys.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.law.Condition;

/** The compiled classes of the core, whether they are in a folder or in a jar. */
final class CoreClasses implements AutoCloseable {

    private static final String SUFFIX = ".class";

    private final Path root;
    private final Optional<FileSystem> jar;

    private CoreClasses(Path root, Optional<FileSystem> jar) {
        this.root = root;
        this.jar = jar;
    }

    static CoreClasses open() {
        try {
            var location = Path.of(Condition.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(location)) {
                return new CoreClasses(location, Optional.empty());
            }
            var jar = FileSystems.newFileSystem(location);
            return new CoreClasses(jar.getPath("/"), Optional.of(jar));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the classes of the core must be found", e);
        }
    }

    Path fileOf(Class<?> type) {
        return root.resolve(type.getName().replace('.', '/') + SUFFIX);
    }

    /** Names and texts of a compiled class are in its file as they are written. */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> files() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(file -> !file.toString().endsWith("-info" + SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Class<?>> all() {
        return files().stream().<Class<?>>map(this::load).toList();
    }

    private Class<?> load(Path file) {
        String path = root.relativize(file).toString();
        String name = path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
        try {
            return Class.forName(name, false, Condition.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) {
            jar.orElseThrow().close();
        }
    }
}
