package main

import (
	"encoding/json"
	"fmt"
	"log"
	"strings"
)

func toJSON(tags []string) string {
	data, err := json.Marshal(tags)
	if err != nil {
		log.Fatal(err)
	}
	return string(data)
}

// region: tags
func mapA[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func mapB[T, U any](in []T, f func(T) U) []U {
	var out []U
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func main() {
	var unset []string
	empty := []string{}
	for _, tags := range [][]string{unset, empty} {
		fmt.Print(toJSON(mapA(tags, strings.ToUpper)), " ")
		fmt.Print(toJSON(mapB(tags, strings.ToUpper)), " ")
	}
}

// endregion
