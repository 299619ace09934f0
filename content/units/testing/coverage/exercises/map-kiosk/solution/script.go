// Package script tests a program from outside.
package script

// Shell runs commands and waits for them, and starts programs.
type Shell interface {
	MkDir(dir string)
	Run(command string)
	Start(command string) Process
}

// Process is a program that was started. Interrupted, it closes its
// connections, and its main returns.
type Process interface {
	Interrupt()
	Kill()
	Wait()
}

// Integrate runs the tests in ./e2e against a server, and prints how much of
// the server they cover.
func Integrate(sh Shell) {
	// region: script
	sh.Run("go build -cover -o app .")
	sh.MkDir("cov")
	app := sh.Start("GOCOVERDIR=cov ./app")
	sh.Run("go test ./e2e")
	app.Interrupt()
	app.Wait()
	sh.Run("go tool covdata percent -i=cov")
	// endregion
}
