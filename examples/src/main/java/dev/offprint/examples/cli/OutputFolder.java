package dev.offprint.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The folder that a command writes to. A file appears in it whole or not at all, no name is given out twice, and no name
 * leads out of it.
 */
final class OutputFolder {

    /** In bytes; most file systems take 255, and numbers, extensions and the name of the half file come on top. */
    private static final int LONGEST_NAME = 200;

    /** No file can have these names on Windows, whatever its extension. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com\\d|lpt\\d");

    private final Path folder;
    private final Set<String> taken = new HashSet<>();
    private final Set<Path> inputs = new HashSet<>();

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, made where it is missing. */
    static OutputFolder at(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new FileSystemException(folder.toString(), null, "it cannot be written to");
        }
        return new OutputFolder(folder.toRealPath());
    }

    /** The folder of this name in this one, made with its first file; the same files are safe from it. */
    OutputFolder folder(String name) {
        OutputFolder inner = new OutputFolder(folder.resolve(name));
        inner.inputs.addAll(inputs);
        return inner;
    }

    /** Keeps a name for a file that is written later. */
    void reserve(String name) {
        taken.add(key(name));
    }

    /** Keeps a file from being overwritten that is yet to be read. */
    void protect(Path input) throws IOException {
        inputs.add(input.toRealPath());
    }

    /** A name for files with these endings that no other input has: the input's own, with a number where it is taken. */
    String claim(String inputName, List<String> extensions) {
        String stem = stem(inputName);
        String name = stem;
        for (int i = 2; !isFree(name, extensions); i++) {
            name = stem + "-" + i;
        }
        for (String extension : extensions) {
            reserve(name + "." + extension);
        }
        return name;
    }

    /** Writes a file in full, or leaves what was there before. */
    Path write(String name, Content content) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(name);
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "a folder has the name of the output, " + name);
        }
        if (Files.exists(target) && inputs.contains(target.toRealPath())) {
            throw new FileSystemException(target.toString(), null, "its output would overwrite the input " + name);
        }
        Path half = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(
                    half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE))) {
                content.write(out);
            }
            move(half, target);
        } finally {
            Files.deleteIfExists(half);
        }
        return target;
    }

    /** The file name without extension, without what some file system forbids, and not hidden. */
    static String stem(String inputName) {
        String name = Normalizer.normalize(inputName, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|\\u2028\\u2029]", "-")
                .replaceFirst("^[.\\s]+", "");
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name).replaceFirst("[.\\s]+$", "");
        while (stem.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.isEmpty() ? "article" : DEVICE.matcher(stem).matches() ? stem + "-" : stem;
    }

    private boolean isFree(String name, List<String> extensions) {
        return extensions.stream().noneMatch(extension -> taken.contains(key(name + "." + extension)));
    }

    /** Some file systems take names for the same that differ in case. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What goes into a file. */
    interface Content {
        /** Writes it. */
        void write(OutputStream out) throws IOException;
    }
}
