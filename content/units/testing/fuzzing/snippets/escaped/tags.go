// Package tags keeps the tags of a photo in one column of a table.
package tags

import "strings"

// region: tags
// Join writes tags in one line, separated by commas.
func Join(tags []string) string {
	escaped := make([]string, len(tags))
	for i, tag := range tags {
		tag = strings.ReplaceAll(tag, `\`, `\\`)
		escaped[i] = strings.ReplaceAll(tag, ",", `\,`)
	}
	return strings.Join(escaped, ",")
}

// Split reads what Join wrote. A backslash takes the next byte as it is.
func Split(line string) []string {
	var tags []string
	var tag []byte
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == ',':
			tags, tag = append(tags, string(tag)), nil
		case line[i] == '\\' && i+1 < len(line):
			i++
			tag = append(tag, line[i])
		default:
			tag = append(tag, line[i])
		}
	}
	return append(tags, string(tag))
}

// endregion
