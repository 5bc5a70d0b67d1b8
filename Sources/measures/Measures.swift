@main struct Measures { static func main() {} }
