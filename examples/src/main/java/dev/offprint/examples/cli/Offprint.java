package dev.offprint.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code offprint}. Exit status 0: all done; 1: a file failed; 2: the command line was wrong. */
@Command(
        name = "offprint",
        description = "Articles in files to pages, feeds, JSON and plain text.",
        mixinStandardHelpOptions = true,
        versionProvider = Offprint.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {Render.class, Convert.class, Check.class, Read.class, Merge.class})
public final class Offprint {

    private Offprint() {}

    /** Runs the program and leaves the virtual machine with its exit status. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The program, ready to run; its output can be sent elsewhere. */
    public static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Offprint());
        commandLine.setExpandAtFiles(false); // a file may be called @home.txt
        commandLine.registerConverter(Format.class, Format::of);
        return commandLine;
    }

    /** What the jar's manifest says. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Offprint.class.getPackage().getImplementationVersion();
            return new String[] {"offprint " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
