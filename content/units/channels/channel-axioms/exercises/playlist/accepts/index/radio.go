package radio

// Blocks puts songs into blocks of the given size, at least 1, and the rest
// into a last, shorter one. It returns when songs is closed. An empty title
// stands for a minute of silence.
func Blocks(songs <-chan string, size int) [][]string {
	var blocks [][]string
	n := 0
	for song := range songs {
		if n%size == 0 {
			blocks = append(blocks, nil)
		}
		last := len(blocks) - 1
		blocks[last] = append(blocks[last], song)
		n++
	}
	return blocks
}
