package radio

// Blocks puts songs into blocks of the given size, at least 1, and the rest
// into a last, shorter one. It returns when songs is closed. An empty title
// stands for a minute of silence.
func Blocks(songs <-chan string, size int) [][]string {
	var blocks [][]string
	for {
		var block []string
		for range size {
			song, ok := <-songs
			if !ok {
				return append(blocks, block)
			}
			block = append(block, song)
		}
		blocks = append(blocks, block)
	}
}
