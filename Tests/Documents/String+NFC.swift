import Foundation

extension String {
    var precomposed: String { precomposedStringWithCanonicalMapping }
}
