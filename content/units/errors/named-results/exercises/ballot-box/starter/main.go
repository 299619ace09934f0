package main

import "fmt"

// region: count
type tally struct{ votes int }

func (t tally) print(label string)    { fmt.Println(label, t.votes) }
func (t *tally) publish(label string) { fmt.Println(label, t.votes) }

func count(ballots []string) {
	var t tally
	p := &t
	defer t.print("A")
	defer t.publish("B")
	defer p.print("C")
	defer func() { t.print("D") }()
	defer fmt.Println("E", p.votes)
	for range ballots {
		t.votes++
	}
}

// endregion

func main() { count([]string{"oak", "elm", "oak"}) }
