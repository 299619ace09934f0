module example.com/ticket/v2

go 1.26
