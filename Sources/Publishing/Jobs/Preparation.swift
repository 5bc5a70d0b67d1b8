internal import MeasuresData
internal import Templating

/// What every report needs besides its data, made ready before it is asked for.
public enum Preparation {
  /// Starts to make it ready on a thread of its own and returns at once.
  ///
  /// Whoever needs a part of it earlier waits for that part or makes it.
  public static func begin() {
    SystemThread {
      TemplateCompiler.prepare()
      _ = AssessmentCatalogue.standard
    }?.detach()
  }
}
