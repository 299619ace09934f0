package hire

import (
	"bufio"
	"os"
)

// region: hire
// Tandems counts the tandems on a list, one a line.
func Tandems(name string) (int, error) {
	f, err := os.Open(name)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	n := 0
	for lines.Scan() {
		n++
	}
	return n, lines.Err()
}

// endregion
