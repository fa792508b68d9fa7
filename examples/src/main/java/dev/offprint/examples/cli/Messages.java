package dev.offprint.examples.cli;

import dev.offprint.Place;
import dev.offprint.ReadingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** What the program tells: each message one line, whatever file names and texts hold. */
final class Messages {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean verbose;
    private final Progress progress;
    private int failures;

    Messages(PrintWriter out, PrintWriter err, boolean verbose, Progress progress) {
        this.out = out;
        this.err = err;
        this.verbose = verbose;
        this.progress = progress;
    }

    /** Something was done. */
    void done(String text) {
        print(out, text);
    }

    /** Something that the user should know. */
    void note(String text) {
        print(err, text);
    }

    /** Something for those who asked for more. */
    void detail(String file, Object text) {
        if (verbose) {
            print(err, file + ": " + text);
        }
    }

    /** A file could not be read or written: the file, the place, the reason. */
    void failure(String file, Exception problem) {
        failures++;
        print(err, file + ": " + reason(problem));
    }

    /** A step for the progress bar. */
    void step() {
        progress.step();
    }

    /** The exit status that follows from what was told. */
    int exitStatus() {
        progress.clear();
        return failures == 0 ? 0 : 1;
    }

    private void print(PrintWriter target, String text) {
        progress.clear();
        target.println(text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
        target.flush();
    }

    private static String reason(Exception problem) {
        if (problem instanceof ReadingException reading) {
            boolean known = !reading.place().equals(Place.UNKNOWN);
            String message = reading.getMessage();
            return known ? message : "whole file: " + message.substring(message.indexOf(": ") + 2);
        }
        return "whole file: " + wholeFile(problem);
    }

    private static String wholeFile(Exception problem) {
        if (problem instanceof NoSuchFileException) {
            return "no such file";
        }
        if (problem instanceof AccessDeniedException) {
            return "access denied";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "something else has that name";
        }
        if (problem instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        if (problem instanceof InvalidPathException) {
            return "the name has characters that this locale cannot express; try LC_ALL=C.UTF-8";
        }
        boolean told = problem instanceof IOException
                || problem instanceof IllegalArgumentException
                || problem instanceof UnsupportedOperationException;
        String message = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        return told ? message : "unexpected " + problem.getClass().getSimpleName() + " (" + message + ")";
    }
}
