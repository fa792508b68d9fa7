package dev.offprint.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What both commands make of their arguments. */
final class CommandArguments {

    private CommandArguments() {}

    /** The site at a base address; a wrong one is a wrong command line. */
    static Site site(CommandSpec command, String option, String address) {
        try {
            return Site.of(address);
        } catch (TypeConversionException e) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '" + option + "': " + e.getMessage(), e);
        }
    }

    static Messages messages(CommandSpec command, boolean verbose, int files) {
        return new Messages(
                command.commandLine().getOut(), command.commandLine().getErr(), verbose, Progress.of(files));
    }

    /** The folder to write to, or null where it cannot be had, which is told. The files to read are safe from it. */
    static @Nullable OutputFolder folder(String out, List<String> files, Messages messages) {
        try {
            OutputFolder folder = OutputFolder.at(Path.of(out));
            for (String file : files) {
                try {
                    folder.protect(Path.of(file));
                } catch (IOException | RuntimeException e) {
                    continue; // whoever reads it will tell why it cannot be read
                }
            }
            return folder;
        } catch (IOException | RuntimeException e) {
            messages.failure(out, e);
            return null;
        }
    }
}
