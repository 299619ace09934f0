package utils

import (
	"fmt"

	"parcels.example/models"
)

func FormatPrice(p models.Price) string {
	return fmt.Sprintf("%d.%02d", p/100, p%100)
}
