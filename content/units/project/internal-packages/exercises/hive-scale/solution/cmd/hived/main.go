// region: imports
package main

import (
	"fmt"

	"example.com/apiary/internal/frost"
	"example.com/apiary/internal/scale"
	"example.com/apiary/internalmail"
	"example.com/apiary/weather"
)

func main() {
	grams := scale.Read()
	if frost.Tonight(weather.Now()) {
		internalmail.Send(fmt.Sprint("wrap the hive, it weighs ", grams))
	}
}

// endregion
