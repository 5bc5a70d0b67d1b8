import Diagnostics
import Testing

@testable import measures

@Suite struct ProcessLanguageTests {
  private func language(_ arguments: [String], _ environment: [String: String] = [:]) -> MessageLanguage {
    ProcessLanguage.choose(arguments: arguments, environment: Environment(environment))
  }

  @Test func theFirstLocaleVariableWithAValueDecides() {
    #expect(language([], ["LANG": "th_TH.UTF-8"]) == .thai)
    #expect(language([], ["LANG": "th_TH.UTF-8", "LC_MESSAGES": "en_US"]) == .english)
    #expect(language([], ["LANG": "en_US", "LC_MESSAGES": "th"]) == .thai)
    #expect(language([], ["LC_ALL": "", "LANG": "th-TH"]) == .thai)
    #expect(language([], ["LC_ALL": "C", "LANG": "th_TH"]) == .english)
    #expect(language([], ["LANG": "then"]) == .english)
    #expect(language([]) == .english)
  }

  @Test func theOptionDecidesBeforeTheLocale() {
    #expect(language(["--lang", "en"], ["LANG": "th_TH"]) == .english)
    #expect(language(["render", "x", "--lang=th"]) == .thai)
    #expect(language(["render", "--", "--lang", "th"]) == .english)
    #expect(language(["--lang"], ["LANG": "th_TH"]) == .thai)
    #expect(language(["--lang", "fr"], ["LANG": "th_TH"]) == .thai)
  }
}
