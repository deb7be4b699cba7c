package org.hersys.adapters.security;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Files that their owner alone may read. Where the file system knows no such permissions, the folder must protect them. */
final class PrivateFile {

    private static final Set<PosixFilePermission> OWNER_ALONE = EnumSet.of(OWNER_READ, OWNER_WRITE);

    private PrivateFile() {}

    /** Writes a file that is not there yet. */
    static void create(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, EnumSet.of(CREATE_NEW, WRITE), permissions(file))) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Writes a file so that everybody sees the former content or the new one, also after a crash. */
    static void replace(Path file, byte[] content) throws IOException {
        var beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            create(beside, content);
            Files.move(beside, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(file);
    }

    /** Opens a file to lock it, and makes it first if need be. */
    static FileChannel openForLock(Path file) throws IOException {
        return FileChannel.open(file, EnumSet.of(CREATE, WRITE), permissions(file));
    }

    static boolean isPrivate(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || OWNER_ALONE.containsAll(view.readAttributes().permissions());
    }

    private static FileAttribute<?>[] permissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
                : new FileAttribute<?>[0];
    }

    /** The name of a file is in its folder, which is written on its own; not every system lets it be opened. */
    private static void forceFolder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            // Windows: there is nothing more that can be done, and the file itself was forced.
        }
    }
}
