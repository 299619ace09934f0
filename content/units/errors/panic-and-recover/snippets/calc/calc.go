// Package calc parses price formulas; its recursion ends by a panic of its own type.
package calc

type formula struct{}

type syntaxError struct{ offset int }

func (e syntaxError) Error() string { return "syntax error" }

func parseSum(string) formula { return formula{} }

// region: parse
func parse(text string) (f formula, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case syntaxError:
			err = r
		default:
			panic(r)
		}
	}()
	return parseSum(text), nil
}

// endregion
