internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// Runs one call of the program and turns every way in which it can end into messages and a status.
struct CommandRunner {
  let console: Console

  /// Runs the subcommand that the arguments name.
  ///
  /// - Parameter arguments: without the program's own name.
  func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try command(arguments)
      try command.run()
      return .success
    } catch {
      return report(error)
    }
  }

  /// The subcommand that the arguments name, with those after its name.
  ///
  /// Its own parser reads them in half the time that the whole tree of commands takes, which every start would pay.
  /// What it does not take, mistakes and calls for help, goes through the tree, which knows what to say.
  private func command(_ arguments: [String]) throws -> any ParsableCommand {
    let named = MeasuresCommand.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    {
      return command
    }
    return try MeasuresCommand.parseAsRoot(arguments)
  }

  private func report(_ error: any Error) -> ExitStatus {
    switch error {
    case is FaultyInput:
      return .inputFault
    case let error as DiagnosticsError:
      console.report(error.diagnostics)
      return error.isOfEnvironment ? .environment : .inputFault
    case let error as EnvironmentError:
      console.report([error.diagnostic])
      return .environment
    case let error as BatchEnd:
      return error.status
    case let error as UseError:
      console.report([error.diagnostic])
      return .wrongUse
    default:
      return reportArgumentParserError(error)
    }
  }

  /// Help and version go to standard output and are no fault; everything else is wrong use.
  private func reportArgumentParserError(_ error: any Error) -> ExitStatus {
    let text = UsageText(language: console.language)
    if MeasuresCommand.exitCode(for: error).isSuccess {
      do {
        try console.print(text.help(MeasuresCommand.fullMessage(for: error)))
        return .success
      } catch {
        console.report([error.diagnostic])
        return .environment
      }
    }
    console.note(text.wrongUse(MeasuresCommand.fullMessage(for: error)))
    return .wrongUse
  }
}

extension DiagnosticsError {
  /// Whether it is not the input that is at fault, but the fonts or another part of the environment.
  fileprivate var isOfEnvironment: Bool {
    diagnostics.allSatisfy { diagnostic in
      diagnostic.severity < .error
        || ["environment.", "fonts."].contains { diagnostic.code.utf8.starts(with: $0.utf8) }
    }
  }
}
