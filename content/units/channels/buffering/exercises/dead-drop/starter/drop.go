// Package drop hands letters over.
package drop

// Letter is a letter.
type Letter string

func report(Letter, string) {}

// region: deliver
func deliver(drop chan<- Letter, l Letter) {
	drop <- l
	report(l, "delivered")
}

// endregion

// Run delivers a letter over either channel.
func Run() {
	for _, drop := range []chan Letter{make(chan Letter), make(chan Letter, 5)} {
		go func() { <-drop }()
		deliver(drop, "plans")
	}
}
