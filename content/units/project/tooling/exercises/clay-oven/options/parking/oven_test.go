package oven

import "testing"

func TestOven(t *testing.T) { t.Log("the oven is there") }
