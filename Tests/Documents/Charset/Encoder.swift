import Foundation

/// Encodes text in legacy charsets for tests.
enum Encoder {
    static func encode(_ text: String, to charset: String) -> [UInt8]? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
        let names = ["shift_jis": "CP932", "windows-1251": "CP1251", "windows-1252": "CP1252", "euc-kr": "CP949"]
        process.arguments = ["-f", "UTF-8", "-t", names[charset] ?? charset.uppercased()]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            return nil
        }
        input.fileHandleForWriting.write(Data(text.utf8))
        input.fileHandleForWriting.closeFile()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? Array(data) : nil
    }
}
