//go:build !wasip1

package testing

// Bubble and Wait are there in the sandbox only: nobody else may use the runtime's bubbles without the standard package.
func Bubble(t *T, f func(t *T)) { t.Fatal("no bubbles here") }
func Wait()                     {}
