module example.com/shop

go 1.26

require (
	example.com/cart v1.1.0
	example.com/fx v1.2.0
)

require example.com/money v1.2.0 // indirect
