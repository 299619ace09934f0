package radio

// Blocks puts songs into blocks of the given size, at least 1, and the rest
// into a last, shorter one. It returns when songs is closed. An empty title
// stands for a minute of silence.
func Blocks(songs <-chan string, size int) [][]string {
	var blocks [][]string
	for {
		var block []string
		for range size {
			select {
			case song, ok := <-songs:
				if ok {
					block = append(block, song)
				}
			default:
			}
		}
		if len(block) == 0 {
			return blocks
		}
		blocks = append(blocks, block)
	}
}
