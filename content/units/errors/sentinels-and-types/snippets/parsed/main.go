// A price feed gives a symbol up because a message got better.
package main

import (
	"fmt"
	"strings"
	"time"
)

// region: quote
// Quote belongs to the package of the exchange. Since its last
// release the message also names the plan.
func Quote(symbol string) (int, error) {
	return 0, fmt.Errorf("quote %s: too many requests, retry in 30s (basic plan)", symbol)
}

// endregion

// region: next
// next says what the feed does after err.
func next(err error) string {
	if _, text, ok := strings.Cut(err.Error(), "retry in "); ok {
		if wait, perr := time.ParseDuration(text); perr == nil {
			return "ask again in " + wait.String()
		}
	}
	return "give the symbol up"
}

// endregion

func main() {
	_, err := Quote("ACME")
	fmt.Println(err)
	fmt.Println("feed:", next(err))
}
