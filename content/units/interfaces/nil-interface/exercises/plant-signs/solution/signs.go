package signs

import "strings"

// region: words
// Words counts the words of the texts in doc, which json.Unmarshal has put
// into an any. Keys are not counted, nor is anything in an object whose value
// for "latin" is true.
func Words(doc any) int {
	sum := 0
	switch n := doc.(type) {
	case string:
		sum = len(strings.Fields(n))
	case []any:
		for _, part := range n {
			sum += Words(part)
		}
	case map[string]any:
		if latin, ok := n["latin"].(bool); ok && latin {
			return 0
		}
		for _, part := range n {
			sum += Words(part)
		}
	}
	return sum
}

// endregion
