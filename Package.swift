// swift-tools-version: 6.2
import PackageDescription

/// CI sets `DATELINE_STRICT=1`: there, every warning is an error.
let strict = Context.environment["DATELINE_STRICT"] != nil

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("ExistentialAny"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
    name: "Dateline",
    products: [
        .library(name: "Dateline", targets: ["DatelineRecords", "DatelineDocuments", "DatelineExtraction"]),
        .library(name: "DatelinePipeline", targets: ["DatelineIntake", "DatelineExports", "DatelinePipeline"]),
        .executable(name: "dateline", targets: ["DatelineCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
        .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.2")),
        .package(url: "https://github.com/apple/swift-log", .upToNextMinor(from: "1.16.2")),
        .package(url: "https://github.com/apple/swift-metrics", .upToNextMinor(from: "2.13.0")),
        .package(url: "https://github.com/apple/swift-nio", .upToNextMinor(from: "2.101.2")),
        .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
        .package(url: "https://github.com/swift-server/async-http-client", .upToNextMinor(from: "1.37.0")),
        .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CLibArchive", path: "Sources/CLibArchive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(
            name: "CLibBrotli", path: "Sources/CLibBrotli", pkgConfig: "libbrotlidec",
            providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(
            name: "CLibPQ", path: "Sources/CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CMalloc", path: "Sources/CMalloc"),
        .target(name: "DatelineRecords", path: "Sources/Records", swiftSettings: settings),
        .target(
            name: "DatelineIntake",
            dependencies: [
                "DatelineRecords", "CLibArchive", "CLibBrotli",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            path: "Sources/Intake", swiftSettings: settings),
        .target(
            name: "DatelineDocuments", dependencies: ["DatelineRecords", "CLibXML2"], path: "Sources/Documents",
            swiftSettings: settings),
        .target(
            name: "DatelineExtraction", dependencies: ["DatelineRecords"], path: "Sources/Extraction",
            exclude: [
                "Tables/generate-currencies.py", "Tables/generate-lunar-calendars.py",
                "Tables/generate-subdivisions.py",
            ],
            resources: [.copy("Resources")], swiftSettings: settings),
        .target(
            name: "DatelineExports",
            dependencies: [
                "DatelineRecords", "CLibArchive", "CLibPQ",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            path: "Sources/Exports",
            swiftSettings: settings),
        .target(
            name: "DatelinePipeline",
            dependencies: [
                "DatelineRecords", "DatelineIntake", "DatelineDocuments", "DatelineExtraction", "DatelineExports",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Yams", package: "Yams"),
            ],
            path: "Sources/Pipeline", exclude: ["embed-pipelines.py"], swiftSettings: settings),
        .executableTarget(
            name: "DatelineCommand",
            dependencies: [
                "DatelinePipeline", "DatelineRecords", "DatelineIntake", "DatelineExports", "DatelineExtraction",
                "CMalloc",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Sources/Command", swiftSettings: settings),
        .executableTarget(
            name: "DatelineTrainer",
            dependencies: [
                "DatelineIntake", "DatelineDocuments", "DatelineExtraction", "DatelineRecords",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Trainer", swiftSettings: settings),
        .target(name: "CAllocationCount", path: "Sources/CAllocationCount"),
        .executableTarget(
            name: "DatelineBench",
            dependencies: [
                "DatelinePipeline", "DatelineIntake", "DatelineDocuments", "DatelineExtraction", "DatelineExports",
                "DatelineRecords", "CAllocationCount",
            ],
            path: "Sources/Bench", swiftSettings: settings,
            // The bench counts allocations: the libraries must find its `malloc`.
            linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic-symbol=malloc"])]),
        .target(
            name: "DatelineTestSupport", dependencies: ["DatelineRecords", "CLibArchive"], path: "Tests/Support",
            exclude: ["with-postgres.sh"],
            swiftSettings: settings),
        .testTarget(
            name: "IntakeTests", dependencies: ["DatelineIntake", "DatelineTestSupport"], path: "Tests/Intake",
            swiftSettings: settings),
        .testTarget(
            name: "ExportsTests",
            dependencies: [
                "DatelineExports", "DatelineRecords", "DatelineTestSupport", "DatelineCommand",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/Exports", swiftSettings: settings),
        .testTarget(
            name: "PipelineTests",
            dependencies: [
                "DatelinePipeline", "DatelineIntake", "DatelineDocuments", "DatelineExports", "DatelineRecords",
                "DatelineTestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/Pipeline", swiftSettings: settings),
        .testTarget(
            name: "ReadmeTests",
            dependencies: ["DatelineRecords", "DatelineDocuments", "DatelineExtraction", "DatelineTestSupport"],
            path: "Tests/Readme", swiftSettings: settings),
        .testTarget(
            name: "AccuracyTests",
            dependencies: [
                "DatelineExtraction", "DatelinePipeline", "DatelineExports", "DatelineRecords", "DatelineTestSupport",
            ],
            path: "Tests/Accuracy", swiftSettings: settings),
        .testTarget(
            name: "CommandTests", dependencies: ["DatelineCommand", "DatelineTestSupport"], path: "Tests/Command",
            swiftSettings: settings),
        .testTarget(
            name: "RecordsTests", dependencies: ["DatelineRecords"], path: "Tests/Records", swiftSettings: settings),
        .testTarget(
            name: "DocumentsTests", dependencies: ["DatelineRecords", "DatelineDocuments", "DatelineTestSupport"],
            path: "Tests/Documents", swiftSettings: settings),
        .testTarget(
            name: "ExtractionTests", dependencies: ["DatelineRecords", "DatelineExtraction"], path: "Tests/Extraction",
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
