package radio

// Blocks puts songs into blocks of the given size, at least 1, and the rest
// into a last, shorter one. It returns when songs is closed. An empty title
// stands for a minute of silence.
func Blocks(songs <-chan string, size int) [][]string {
	var blocks [][]string
	var block []string
	for song := range songs {
		block = append(block, song)
		if len(block) == size {
			blocks = append(blocks, block)
			block = nil
		}
	}
	if len(block) > 0 {
		blocks = append(blocks, block)
	}
	return blocks
}
