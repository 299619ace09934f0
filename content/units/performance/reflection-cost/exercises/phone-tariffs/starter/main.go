// Command tariffs looks how values are written to a log.
package main

import (
	"fmt"
	"reflect"
	"time"
)

// region: way
type Cents int64

func way(v any) string {
	switch v.(type) {
	case int64:
		return "quick"
	case fmt.Stringer:
		return "method"
	}
	if reflect.ValueOf(v).Kind() == reflect.Int64 {
		return "slow"
	}
	return "none"
}

func main() {
	price := Cents(1900)
	fmt.Println(way(price), way(&price), way(int64(price)), way(time.Second))
}

// endregion
