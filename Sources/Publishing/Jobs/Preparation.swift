internal import Glibc
internal import MeasuresData
internal import PageLayout
internal import Templating
internal import Typography

/// What every report needs besides its data, made ready before it is asked for.
public struct Preparation {
  private let thread: SystemThread?

  /// Starts to make it ready on a thread of its own.
  ///
  /// Whoever needs a part of it earlier waits for that part or makes it.
  public init() {
    thread = SystemThread(place: .besideStarter) {
      TemplateCompiler.prepare()
      _ = AssessmentCatalogue.standard
      // What follows is needed after the data, which is read on the same processor.
      _ = nice(SystemThread.Priority.low.niceness)
      Typesetter.prepare()
      PageLayouter.prepare()
    }
  }

  /// Waits for the end, once; no thread should outlast the process.
  public func end() { thread?.join() }
}
