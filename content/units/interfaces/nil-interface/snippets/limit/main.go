// A service reads its limit from a JSON document.
package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	// region: limit
	var settings map[string]any
	err := json.Unmarshal([]byte(`{"limit": 50}`), &settings)
	if err != nil {
		fmt.Println(err)
		return
	}
	limit := settings["limit"].(int)
	fmt.Println("limit:", limit)
	// endregion
}
