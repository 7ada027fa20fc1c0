@testable import DatelinePipeline
import Foundation
import Testing

@Suite struct WatchdogTests {
    @Test func givesTheValue() async {
        #expect(await Watchdog.run(atMost: .seconds(60)) { 7 } == 7)
    }

    @Test func givesUpInTime() async {
        let late = await Watchdog.run(atMost: .milliseconds(100)) {
            Thread.sleep(forTimeInterval: 20)
            return 7
        }
        #expect(late == nil)
    }

    @Test func isNotHeldUpByThreadsThatNeverEnd() async {
        // More of them than processors: the next ones still get their turn.
        for _ in 0..<8 {
            let stuck = await Watchdog.run(atMost: .milliseconds(20)) {
                Thread.sleep(forTimeInterval: 20)
                return 7
            }
            #expect(stuck == nil)
        }
        #expect(await Watchdog.run(atMost: .seconds(60)) { 8 } == 8)
    }
}
