// A log shipper writes fields of any type.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"time"
)

// region: render
func render(v any) string {
	switch v := v.(type) {
	case nil:
		return "-"
	case string:
		return strconv.Quote(v)
	case int, int64:
		return fmt.Sprint(v)
	case time.Time:
		return v.UTC().Format(time.DateOnly)
	case error:
		return strconv.Quote(v.Error())
	case fmt.Stringer:
		return v.String()
	default:
		return fmt.Sprintf("(%T)", v)
	}
}

// endregion

type port int

func main() {
	at := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	// region: calls
	fmt.Println(render(nil), render("eu-1"), render(8080), render(port(8080)))
	fmt.Println(render(at), render(90*time.Second), render(errors.New("collector busy")))
	// endregion
}
