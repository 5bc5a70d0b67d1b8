internal import Glibc
internal import Publishing

/// The program: parses its arguments, runs the subcommand, prints what went wrong, leaves with a status.
@main
enum Measures {
  static func main() {
    // A reader that closes the pipe early and a limit on the size of files must be errors that we can report,
    // not the end of the process with a half file left behind.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    ProcessMemory.growInLargeSteps()
    // Reading the command line takes a while; most commands need this after it.
    let preparation = Preparation()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = CommandRunner(console: .ofProcess).run(arguments)
    preparation.end()
    exit(status.rawValue)
  }
}
