// Package audio reads the chapters of a book aloud.
package audio

// region: speak
// Speak sends the audio of the chapters in their order, while later ones are
// still being made.
func Speak(chapters []string, synth func(text string) string) <-chan string {
	queue := make(chan chan string, 4)
	go func() {
		defer close(queue)
		for _, c := range chapters {
			one := make(chan string, 1)
			queue <- one
			go func() { one <- synth(c) }()
		}
	}()

	out := make(chan string)
	go func() {
		defer close(out)
		for one := range queue {
			out <- <-one
		}
	}()
	return out
}

// endregion
